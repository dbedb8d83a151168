/** A field of Word that is open where the reading stands: what it was told to do, then what it shows. */
export interface Field {
  instruction: string
  /** Before its result, the words are its instruction, and those of fields inside it. */
  isResult: boolean
  /** Whether its result has shown anything. */
  hasShown: boolean
  /** A box of an old form, or the choice of an old list. */
  form: { isBox: boolean; isTicked: boolean; choice: string } | null
}

export const openField = (instruction = "", form: Field["form"] = null): Field => ({
  instruction,
  isResult: false,
  hasShown: false,
  form
})

/** The words of an instruction, quoted ones whole. */
const wordsIn = (instruction: string): string[] =>
  [...instruction.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "")

/** What a field is: the first word of its instruction. */
export const kindOfField = ({ instruction }: Field): string => (wordsIn(instruction)[0] ?? "").toUpperCase()

/** Where a HYPERLINK field leads. */
export function addressOf({ instruction }: Field): string {
  const [, ...words] = wordsIn(instruction)
  const switched = words.findIndex((word) => word.toLowerCase() === "\\l")
  const fragment = switched < 0 ? "" : `#${words[switched + 1] ?? ""}`
  const [first] = words
  return first === undefined || first.startsWith("\\") ? fragment : `${first.replaceAll("\\\\", "\\")}${fragment}`
}

/** The sign of a SYMBOL field, with the font that it is set in. */
export function symbolOf({ instruction }: Field): { code: number; font: string } | null {
  const [, code = "", ...rest] = wordsIn(instruction)
  const number = Number(code)
  if (!Number.isInteger(number) || number <= 0 || number > 0xff_ff) return null
  const switched = rest.findIndex((word) => word.toLowerCase() === "\\f")
  return { code: number, font: switched < 0 ? "Symbol" : (rest[switched + 1] ?? "") }
}

/** Fields that put something into a list or a variable, and show nothing where they stand. */
const SILENT = new Set("XE TC TA RD SET ASK PRINT PRIVATE ADVANCE NOTEREF BOOKMARK AUTONUM LISTNUM SEQ".split(" "))
export const isSilent = (kind: string): boolean => SILENT.has(kind)

/** What programs of references leave where they cite. */
export const isCitation = ({ instruction }: Field): boolean =>
  /^\s*(?:ADDIN\s+(?:ZOTERO_ITEM|EN\.CITE|Mendeley|CSL_CITATION|CITAVI)|CITATION\b)/i.test(instruction)
