import { once } from "node:events"
import type { RecoDocument } from "@recos/schemas/document/document"
import { startThread } from "../heavy/start-thread.ts"
import {
  type ClientShares,
  type DigestedSession,
  type Digestion,
  digestSessions,
  shareAtEnd,
  textAtEnd
} from "./digest.ts"

/** What is made of a history in a thread of its own. */
export type HistoryTask =
  | { kind: "digest"; digestion: Digestion }
  | { kind: "read"; chain: readonly Uint8Array[] }
  | { kind: "share"; stored: readonly Uint8Array[]; since: RecoDocument | null }

/** What is replayed and compared in less time than a thread takes to start. */
const LIGHT_BYTES = 24 * 1024
/** A chain that is replayed and read in the time that opening a room of such a text takes: a thread takes far longer to start. */
const LIGHT_CHAIN_BYTES = 160 * 1024
const MOST_MILLISECONDS = 30_000
/** A text of the largest size, several times. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** Digests sessions, here where that is quick, apart otherwise: nobody who writes waits for it. @throws when it takes too long, or too much. */
export async function digestAside(digestion: Digestion): Promise<DigestedSession[]> {
  const { chain, sessions } = digestion
  return isLight([...chain, ...sessions.flat()])
    ? digestSessions(digestion)
    : doApart<DigestedSession[]>({ kind: "digest", digestion })
}

/** The text at the end of a chain, read here where that is quick, apart otherwise; null when it cannot be read. */
export async function readAside(chain: readonly Uint8Array[]): Promise<RecoDocument | null> {
  return isLight(chain, LIGHT_CHAIN_BYTES) ? textAtEnd(chain) : doApart<RecoDocument | null>({ kind: "read", chain })
}

/** Shares the words of a text among those who wrote them, here where that is quick, apart otherwise; null when it cannot be read. */
export async function shareAside(
  stored: readonly Uint8Array[],
  since: RecoDocument | null
): Promise<ClientShares | null> {
  return isLight(stored) ? shareAtEnd(stored, since) : doApart<ClientShares | null>({ kind: "share", stored, since })
}

const isLight = (pieces: readonly Uint8Array[], most = LIGHT_BYTES): boolean =>
  pieces.reduce((sum, { length }) => sum + length, 0) <= most

async function doApart<Made>(task: HistoryTask): Promise<Made> {
  const worker = startThread(new URL("./digest.worker.ts", import.meta.url), { resourceLimits: MEMORY })
  try {
    await once(worker, "message")
    worker.postMessage(task)
    const [made] = await once(worker, "message", { signal: AbortSignal.timeout(MOST_MILLISECONDS) })
    return made
  } finally {
    await worker.terminate()
  }
}
