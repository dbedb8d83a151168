import type { SSEStreamingApi } from "hono/streaming"
import type { News } from "../news.ts"

const KEEP_ALIVE_MILLISECONDS = 20_000

/** Whether there may be something more to tell afterwards. */
export type Told = "more" | "last"

/** Tells a thing as it is, then again with the news of it that came meanwhile, until `tell` has said the last or the reader leaves. */
export async function followNews<Piece>(
  stream: SSEStreamingApi,
  news: News<Piece>,
  id: string,
  tell: (pieces: readonly Piece[]) => Promise<Told>
): Promise<void> {
  let changed = Promise.withResolvers<void>()
  let untold: Piece[] = []
  const look = () => changed.resolve()
  const unfollow = news.follow(id, (piece) => {
    untold.push(piece)
    look()
  })
  // Proxies cut a silent connection after half a minute or so.
  const keepAlive = setInterval(() => void stream.write(": \n\n"), KEEP_ALIVE_MILLISECONDS)
  stream.onAbort(look)
  try {
    while (!stream.aborted && !stream.closed) {
      changed = Promise.withResolvers<void>()
      const pieces = untold
      untold = []
      if ((await tell(pieces)) === "last") return
      await changed.promise
    }
  } finally {
    clearInterval(keepAlive)
    unfollow()
  }
}
