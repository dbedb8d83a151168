import { createHash } from "node:crypto"
import { createReadStream, createWriteStream } from "node:fs"
import { mkdir } from "node:fs/promises"
import { dirname } from "node:path"
import { Readable, Transform, Writable } from "node:stream"
import { pipeline } from "node:stream/promises"

export interface Sum {
  size: number
  sha256: string
}

type Turning = (bytes: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>>

/** Counts and sums what passes. */
function summing(): { pass: Transform; sum: () => Sum } {
  const hash = createHash("sha256")
  let size = 0
  const pass = new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      size += chunk.length
      hash.update(chunk)
      done(null, chunk)
    }
  })
  return { pass, sum: () => ({ size, sha256: hash.digest("hex") }) }
}

const asBytes = (stream: Readable): ReadableStream<Uint8Array> => Readable.toWeb(stream) as ReadableStream<Uint8Array>

/**
 * Copies a file for its owner alone, encrypted or decrypted on the way, and sees that it is on the disk. Never more than a piece of it is in memory.
 * @returns the sums of what was read and of what was written
 */
export async function copySummed(
  from: string,
  to: string,
  turn: Turning = async (bytes) => bytes
): Promise<{ read: Sum; written: Sum }> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const read = summing()
  const written = summing()
  const source = createReadStream(from)
  const reading = pipeline(source, read.pass)
  const turned = await turn(asBytes(read.pass))
  await Promise.all([
    reading,
    pipeline(
      Readable.fromWeb(turned as Parameters<typeof Readable.fromWeb>[0]),
      written.pass,
      createWriteStream(to, { mode: 0o600, flags: "wx", flush: true })
    )
  ])
  return { read: read.sum(), written: written.sum() }
}

/** The sum of a file as it lies there. */
export async function sumOf(file: string): Promise<Sum> {
  const { pass, sum } = summing()
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(createReadStream(file), pass, nowhere)
  return sum()
}
