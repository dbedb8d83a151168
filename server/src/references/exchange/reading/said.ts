import type { CslItem } from "@recos/schemas/references/reference"

/** One value of a file: under which name, on which line (none in JSON), in which words. */
export interface Said {
  name: string
  line: number | null
  words: string
}

/** A value whose meaning has a tag of RIS or of MEDLINE, whatever the file names it; an empty tag has none. */
export interface TaggedSaid extends Said {
  tag: string
}

/**
 * A value that is not, or not whole, in a field of the source: the house has no field for it, what it holds does not fit, another value stands
 * in its field already, or only a part of it could be kept.
 */
export interface LeftOut extends Said {
  why: "no-field" | "unfit" | "other-kept" | "part-kept"
}

/** Which values of the file each field was read from. */
export type SaidBy = Partial<Record<keyof CslItem, Said[]>>

export type CslName = NonNullable<CslItem["author"]>[number]
