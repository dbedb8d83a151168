import { AppError } from "../../errors/app-error.ts"

const MOST_BYTES = 1024 * 1024

interface Asked {
  /** The configured address of the service; nothing outside of it is ever called. */
  base: URL
  path: string
  patience: number
}

/**
 * Asks a service of records for JSON. No redirection is followed, the answer is bounded in time and in size.
 * @throws AppError `not-found` `lookup-unknown` (404), `lookup-failed` for everything else that is not JSON.
 */
export async function askService({ base, path, patience }: Asked): Promise<unknown> {
  const address = new URL(path, base)
  if (address.origin !== base.origin || !address.pathname.startsWith(base.pathname)) {
    throw new RangeError(`${address.href} lies outside of ${base.href}`)
  }
  try {
    const answer = await fetch(address, {
      redirect: "error",
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(patience)
    })
    if (answer.status === 404) {
      await answer.body?.cancel()
      throw new AppError("not-found", { reason: "lookup-unknown" })
    }
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`)
    return JSON.parse(await boundedText(answer))
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError("lookup-failed", { reason: "lookup-failed" }, { cause })
  }
}

async function boundedText(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength
    if (size > MOST_BYTES) throw new Error("the answer has no end")
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}
