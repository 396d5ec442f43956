/**
 * Cost plans as Excel workbooks: the state-grant form (valtionavustuslomake) with live formulas, and back. An entry
 * of its own, so that who needs no workbook loads nothing for them.
 *
 * @packageDocumentation
 */
export { type GrantFormInput, type ReadFormOptions, readGrantForm } from './excel/read-grant-form.js'
export { type GrantFormOptions, writeGrantForm } from './excel/write-grant-form.js'
