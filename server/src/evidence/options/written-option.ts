import { treatmentOption } from "@recos/schemas/evidence/options/treatment-option"
import { oneLine, someLines } from "@recos/schemas/text/typed-words"

const { atc, carbon, equalEfficacy, hazard, monographUrl, risk } = treatmentOption.shape

const LONGEST_LINE = 300
const LONGEST_WORDS = 2000
const LONGEST_ADDRESS = 2000

const line = oneLine(0, LONGEST_LINE)
const words = someLines(0, LONGEST_WORDS)
const sourced = { source: line }

/** What people write of an option: the shape of an option, without characters that cannot be seen. */
export const writtenOption = treatmentOption.extend({
  name: oneLine(1, LONGEST_LINE),
  atc: oneLine(0, 10).pipe(atc),
  preparation: line,
  plantPart: line,
  indication: words,
  interactions: words,
  exclusions: words,
  monographUrl: oneLine(0, LONGEST_ADDRESS).pipe(monographUrl),
  hazard: hazard.unwrap().extend(sourced).nullable(),
  risk: risk.unwrap().extend(sourced).nullable(),
  carbon: carbon
    .unwrap()
    .extend({ ...sourced, unit: line })
    .nullable(),
  equalEfficacy: equalEfficacy.unwrap().extend({ group: line, why: words }).nullable()
})
