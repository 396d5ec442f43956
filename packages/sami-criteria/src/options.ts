export interface SamiCriteriaOptions {
  readonly at?: string
}
