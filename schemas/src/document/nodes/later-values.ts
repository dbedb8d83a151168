export type AttributeValue = string | number | boolean | null

/**
 * What stands for the absence of each attribute that came later, by type and name. Apart from the shapes, so that pages that only
 * read a text need not load what checks one; `format.test.ts` holds the two together.
 */
const LATER_VALUES: Readonly<Record<string, Readonly<Record<string, AttributeValue>>>> = {
  statement: {
    addressees: "",
    withoutStudies: "",
    certaintyReason: "",
    gradeReason: "",
    strengthReason: "",
    directionReason: "",
    wordingReason: ""
  },
  alternative: { whenUnavailable: "" },
  pico: { question: "" }
}

/** The value of an attribute where a text does not write it; undefined for one that is always written. */
export const valueUnwritten = (type: string, name: string): AttributeValue | undefined => LATER_VALUES[type]?.[name]
