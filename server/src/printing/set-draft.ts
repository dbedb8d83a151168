import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { toMarkdown } from "@recos/schemas/document/markdown/to-markdown"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { runPrintScript } from "./run-print-script.ts"

const MOST_MILLISECONDS = 60_000

/**
 * Sets a draft on paper in a process of its own, which is given the text alone, and gives the bytes of its PDF. `gone` is aborted when nobody
 * waits for the answer any more.
 * @throws AppError `too-slow` past a minute, `internal` when it cannot be set.
 */
export async function setDraft(
  { config, now }: House,
  text: Parameters<typeof toMarkdown>,
  gone: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), "recos-draft-"))
  const [given, made] = [join(folder, "draft.json"), join(folder, "draft.pdf")]
  const signal = AbortSignal.any([gone, AbortSignal.timeout(MOST_MILLISECONDS)])
  try {
    await writeFile(given, JSON.stringify(text))
    const options = { in: given, on: now().toISOString().slice(0, 10), out: made }
    const { code, said } = await runPrintScript({ script: config.draftScript, options, signal })
    if (code === 0) return new Uint8Array(await readFile(made))
    if (signal.aborted) throw new AppError("too-slow")
    throw new AppError("internal", {}, { cause: new Error(said.join("\n")) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
