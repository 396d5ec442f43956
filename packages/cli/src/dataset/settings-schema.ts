const text = { type: 'string', minLength: 1 }
const localized = {
  type: 'object',
  properties: { fi: text, sv: text, se: text, smn: text, sms: text, en: text },
  additionalProperties: false,
  minProperties: 1,
}

/** JSON Schema of `sotekit.yaml`, for editors. */
export const settingsSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'sotekit.yaml',
  type: 'object',
  required: ['sotekit'],
  additionalProperties: false,
  properties: {
    sotekit: { description: 'Version of the format', const: 1 },
    title: localized,
    languages: { type: 'array', items: { enum: ['fi', 'sv', 'se', 'smn', 'sms', 'en'] } },
    area: { description: "Id of the dataset's main area", ...text },
    base: { description: 'Folder of the dataset that this one adds to', ...text },
    plugins: {
      type: 'array',
      items: {
        anyOf: [
          text,
          {
            type: 'object',
            required: ['package'],
            properties: { package: text, options: {} },
            additionalProperties: false,
          },
        ],
      },
    },
    severities: { type: 'object', additionalProperties: { enum: ['error', 'warning', 'info', 'off'] } },
    suppressions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'reason'],
        properties: {
          code: text,
          record: { description: 'kind/id', ...text },
          reason: text,
          until: { description: 'Last day, as YYYY-MM-DD', type: 'string', format: 'date' },
        },
        additionalProperties: false,
      },
    },
    options: { type: 'object' },
  },
}
