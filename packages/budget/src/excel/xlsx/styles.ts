/**
 * The looks of cells. Amounts are written as in Finnish: groups of three, two decimals, a minus for what is below
 * zero. `input` cells are those that one fills in; all others are locked on a protected sheet.
 */
export type Style =
  | 'text'
  | 'title'
  | 'header'
  | 'headerEnd'
  | 'indented'
  | 'strong'
  | 'input'
  | 'euro'
  | 'total'
  | 'percent'
  | 'percentInput'
  | 'number'
  | 'wrapped'
  | 'note'

const EURO = 164
const PERCENT = 165
const NUMBER = 166

interface Look {
  readonly format?: number
  readonly font?: number
  readonly fill?: number
  readonly border?: number
  readonly align?: string
  readonly unlocked?: boolean
}

const looks: Readonly<Record<Style, Look>> = {
  text: {},
  title: { font: 2 },
  header: { font: 1, border: 1 },
  headerEnd: { font: 1, border: 1, align: 'horizontal="right" wrapText="1"' },
  indented: { align: 'horizontal="left" indent="1"' },
  strong: { font: 1, border: 2 },
  input: { format: EURO, fill: 2, unlocked: true },
  euro: { format: EURO },
  total: { format: EURO, font: 1, border: 2 },
  percent: { format: PERCENT },
  percentInput: { format: PERCENT, fill: 2, unlocked: true },
  number: { format: NUMBER },
  wrapped: { align: 'vertical="top" wrapText="1"' },
  note: { font: 3, align: 'horizontal="left" indent="1"' },
}

const names = Object.keys(looks) as Style[]

/** Whether a cell's text goes on in a second line where it is longer than its column. */
export function isWrapped(style: Style): boolean {
  return looks[style].align?.includes('wrapText') === true
}

/** The number under which a sheet names a style. */
export function styleIndex(style: Style): number {
  return names.indexOf(style) + 1
}

/** The workbook's style sheet. */
export function stylesXml(): string {
  const xfs = names.map((name) => xfOf(looks[name]))
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="3">',
    `<numFmt numFmtId="${EURO}" formatCode="[$-40B]#,##0.00\\ &quot;€&quot;;[$-40B]-#,##0.00\\ &quot;€&quot;"/>`,
    `<numFmt numFmtId="${PERCENT}" formatCode="[$-40B]0.0\\ %"/>`,
    `<numFmt numFmtId="${NUMBER}" formatCode="[$-40B]#,##0.##"/>`,
    '</numFmts>',
    '<fonts count="4">',
    '<font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="14"/><name val="Calibri"/></font>',
    '<font><i/><sz val="10"/><name val="Calibri"/></font>',
    '</fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/></patternFill></fill></fills>',
    '<borders count="3"><border/>',
    '<border><bottom style="thin"/></border><border><top style="thin"/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    ...xfs,
    '</cellXfs></styleSheet>',
  ].join('')
}

function xfOf({ format = 0, font = 0, fill = 0, border = 0, align, unlocked }: Look): string {
  const parts = [
    ...(align === undefined ? [] : [`<alignment ${align}/>`]),
    ...(unlocked ? ['<protection locked="0"/>'] : []),
  ]
  const applies = [
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"',
    align === undefined ? '' : ' applyAlignment="1"',
    unlocked ? ' applyProtection="1"' : '',
  ].join('')
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applies}>${parts.join('')}</xf>`
}
