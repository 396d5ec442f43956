import { amendmentTotal } from './amendment-total/rule.js'
import { brokenAmendment } from './broken-amendment/rule.js'
import { brokenTable } from './broken-table/rule.js'
import { categoryOverrun } from './category-overrun/rule.js'
import { circularCategories } from './circular-categories/rule.js'
import { circularTotal } from './circular-total/rule.js'
import { claimAboveCeiling } from './claim-above-ceiling/rule.js'
import { costOutsidePeriod } from './cost-outside-period/rule.js'
import { duplicateLine } from './duplicate-line/rule.js'
import { earmarkExceeded } from './earmark-exceeded/rule.js'
import { frameExceeded } from './frame-exceeded/rule.js'
import { fundingMismatch } from './funding-mismatch/rule.js'
import { grantShareAboveCap } from './grant-share-above-cap/rule.js'
import { grantShareUnknown } from './grant-share-unknown/rule.js'
import { negativeAmount } from './negative-amount/rule.js'
import { organisationEnded } from './organisation-ended/rule.js'
import { populationRule } from './population-rule/rule.js'
import { printedGrantAboveCap } from './printed-grant-above-cap/rule.js'
import { repaymentDue } from './repayment-due/rule.js'
import { revenueNotDeducted } from './revenue-not-deducted/rule.js'
import type { BudgetRule } from './rule.js'
import { staffingMismatch } from './staffing-mismatch/rule.js'
import { staleGrantLaw } from './stale-grant-law/rule.js'
import { subtotalCountedTwice } from './subtotal-counted-twice/rule.js'
import { sumTooLarge } from './sum-too-large/rule.js'
import { tableDiffersFromLines } from './table-differs-from-lines/rule.js'
import { tableNotJoint } from './table-not-joint/rule.js'
import { totalMismatch } from './total-mismatch/rule.js'
import { totalRounded } from './total-rounded/rule.js'
import { unevenSplit } from './uneven-split/rule.js'
import { unknownCategory } from './unknown-category/rule.js'
import { unknownCategorySet } from './unknown-category-set/rule.js'
import { unknownSubProgramme } from './unknown-sub-programme/rule.js'
import { unreadCell } from './unread-cell/rule.js'

/** All rules of the plugin; each has a folder of its name, with its page. */
export const rules: Readonly<Record<string, BudgetRule>> = {
  'amendment-total': amendmentTotal,
  'broken-amendment': brokenAmendment,
  'broken-table': brokenTable,
  'category-overrun': categoryOverrun,
  'circular-categories': circularCategories,
  'circular-total': circularTotal,
  'claim-above-ceiling': claimAboveCeiling,
  'cost-outside-period': costOutsidePeriod,
  'duplicate-line': duplicateLine,
  'earmark-exceeded': earmarkExceeded,
  'frame-exceeded': frameExceeded,
  'funding-mismatch': fundingMismatch,
  'grant-share-above-cap': grantShareAboveCap,
  'grant-share-unknown': grantShareUnknown,
  'negative-amount': negativeAmount,
  'organisation-ended': organisationEnded,
  'population-rule': populationRule,
  'printed-grant-above-cap': printedGrantAboveCap,
  'repayment-due': repaymentDue,
  'revenue-not-deducted': revenueNotDeducted,
  'staffing-mismatch': staffingMismatch,
  'stale-grant-law': staleGrantLaw,
  'subtotal-counted-twice': subtotalCountedTwice,
  'sum-too-large': sumTooLarge,
  'table-differs-from-lines': tableDiffersFromLines,
  'table-not-joint': tableNotJoint,
  'total-mismatch': totalMismatch,
  'total-rounded': totalRounded,
  'uneven-split': unevenSplit,
  'unknown-category': unknownCategory,
  'unknown-category-set': unknownCategorySet,
  'unknown-sub-programme': unknownSubProgramme,
  'unread-cell': unreadCell,
}
