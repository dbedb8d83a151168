/** Past this the server takes no file of sources. */
const LONGEST = 2_000_000

type ReadText = { text: string } | { problem: "tooLong" | "notText" }

/** Reads a file that a person chose as text. Files of older tools are in Latin-1: their accents would be lost, so it is said. */
export async function readTextFile(file: File): Promise<ReadText> {
  if (file.size > 2 * LONGEST) return { problem: "tooLong" }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())
    return text.length > LONGEST ? { problem: "tooLong" } : { text }
  } catch {
    // Not UTF-8, or moved since it was chosen: the same thing is to be done.
    return { problem: "notText" }
  }
}
