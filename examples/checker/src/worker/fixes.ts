import type { Fix } from '@sotekit/core'

/** Whether a fix can be made here: a workbook holds much that is not ours to write anew, and a base is not ours. */
export const canMend = ({ at }: Fix): boolean => !/\.xlsx$|^\.\.\//i.test(at.file ?? '')
