import { ADDRESS_MAXIMUM, OPTION_WORDS_MAXIMUM, SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { treatmentOption } from "@recos/schemas/evidence/options/treatment-option"
import { addedLater } from "@recos/schemas/format/added-later"
import { oneLine, someLines } from "@recos/schemas/text/typed-words"

const { atc, carbon, equalEfficacy, hazard, monographUrl, risk } = treatmentOption.shape

const line = oneLine(0, SENTENCE_MAXIMUM)
const words = someLines(0, OPTION_WORDS_MAXIMUM)
const sourced = { source: line }

/** What people write of an option: the shape of an option, without characters that cannot be seen. */
export const writtenOption = treatmentOption.extend({
  name: oneLine(1, SENTENCE_MAXIMUM),
  atc: oneLine(0, 10).pipe(atc),
  preparation: line,
  plantPart: line,
  indication: words,
  interactions: words,
  exclusions: words,
  whenUnavailable: addedLater(words, ""),
  monographUrl: oneLine(0, ADDRESS_MAXIMUM).pipe(monographUrl),
  hazard: hazard.unwrap().extend(sourced).nullable(),
  risk: risk.unwrap().extend(sourced).nullable(),
  carbon: carbon
    .unwrap()
    .extend({ ...sourced, unit: line })
    .nullable(),
  equalEfficacy: equalEfficacy.unwrap().extend({ group: line, why: words }).nullable()
})
