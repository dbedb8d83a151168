import type { MemberId } from "@recos/schemas/ids"
import { z } from "zod"
import { doApart } from "../heavy/do-apart.ts"
import type { ForeignText } from "../heavy/read-foreign-text.ts"

const MOST_CHARACTERS = 500_000

export const importedMarkdown = z.string().trim().min(1).max(MOST_CHARACTERS)

/**
 * Reads a file of an office program, apart and in its turn.
 * @throws AppError `bad-document` with why it is refused, or when the reading takes too long or too much; `too-many`.
 */
export const readFileImport = (memberId: MemberId, bytes: Uint8Array<ArrayBuffer>): Promise<ForeignText> =>
  doApart(memberId, { kind: "read-file", bytes })

/**
 * Reads a Markdown text from outside, apart and in its turn.
 * @throws AppError `bad-document` when the reading takes too long or too much, or gives more than a reco may hold; `too-many`.
 */
export const readImport = (memberId: MemberId, markdown: string, milliseconds?: number): Promise<ForeignText> =>
  doApart(memberId, { kind: "read", markdown }, milliseconds)
