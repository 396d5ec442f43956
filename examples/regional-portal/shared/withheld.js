/**
 * Kinds whose records tell numbers of people that may be so small as to point at somebody. Reports hide those; raw
 * records would not, so that they are not given out. A portal behind a login may give them.
 */
export const withheld = new Set(['participation.event', 'participation.trainees', 'samiCriteria.assessment'])
