import type { TextFileApi } from "@recos/server/api"
import { hc } from "hono/client"
import { API, answerOf, CLIENT } from "./client.ts"
import { Failure } from "./failure.ts"

const texts = hc<TextFileApi>(API, CLIENT).texts

/** Past this the server takes no file as text. */
const LONGEST = 2_000_000
/** What has room in a request once it is written in base64. */
const MOST_BYTES = 2_900_000
const CHUNK = 0x8000

type ReadText = { text: string; encoding: string } | { problem: "tooLong" | "notText" }

/**
 * Reads a file that a person chose as text, and says in which encoding. Files of older tools are in Latin-1, MacRoman or UTF-16: the server tells
 * them apart.
 */
export async function readTextFile(file: File): Promise<ReadText> {
  if (file.size > 2 * LONGEST) return { problem: "tooLong" }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const read = utf8Of(bytes) ?? (bytes.length > MOST_BYTES ? null : await decodedByServer(bytes))
    return read === null || read.text.length > LONGEST ? { problem: "tooLong" } : read
  } catch (error) {
    if (error instanceof Failure && error.code !== "bad-document") throw error
    // No text at all, or moved since it was chosen: the same thing is to be done.
    return { problem: "notText" }
  }
}

function utf8Of(bytes: Uint8Array): { text: string; encoding: string } | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    // UTF-16 may pass for UTF-8: it has a zero beside each letter.
    return text.includes("\0") ? null : { text, encoding: "UTF-8" }
  } catch {
    return null
  }
}

function decodedByServer(bytes: Uint8Array): Promise<{ text: string; encoding: string }> {
  let binary = ""
  for (let place = 0; place < bytes.length; place += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(place, place + CHUNK))
  }
  return answerOf(texts.decode.$post({ json: { bytes: btoa(binary) } }))
}
