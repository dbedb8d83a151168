import { eq } from "drizzle-orm"
import type { Context } from "hono"
import { type SSEStreamingApi, streamSSE } from "hono/streaming"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { News } from "../news.ts"
import { session } from "../storage/tables/accounts.ts"
import type { HouseEnv } from "./env.ts"

const KEEP_ALIVE_MILLISECONDS = 20_000

/** Whether there may be something more to tell afterwards. */
export type Told = "more" | "last"

/** An open stream, and whether who reads it is still signed in. */
export interface Followed {
  stream: SSEStreamingApi
  isSignedIn: () => Promise<boolean>
  /** Calls back when it may have ended: at once, not at the next thing that there is to tell. Answers the way to stop. */
  whenRightsChange: (look: () => void) => () => void
}

/** A page follows one thing; people have a few dozen of them open at the very most. */
const MOST_STREAMS = 40

/**
 * Answers with a stream of events.
 * @throws AppError `too-many` when the member holds as many already.
 */
export function streamEvents(
  house: House,
  c: Context<HouseEnv>,
  follow: (followed: Followed) => Promise<void>
): Response {
  const giveBack = house.limits.hold("events", c.var.actor.id, MOST_STREAMS)
  if (!giveBack) throw new AppError("too-many", { reason: "too-many-pages" })
  const { sessionId, actor } = c.var
  return streamSSE(c, async (stream) => {
    try {
      await follow({
        stream,
        isSignedIn: () => isSessionOpen(house, sessionId),
        whenRightsChange: (look) => house.memberNews.follow(actor.id, look)
      })
    } finally {
      giveBack()
    }
  })
}

async function isSessionOpen({ database, now }: House, sessionId: string): Promise<boolean> {
  const [found] = await database.select({ expiresAt: session.expiresAt }).from(session).where(eq(session.id, sessionId))
  return found !== undefined && found.expiresAt > now()
}

/**
 * Tells a thing as it is, then again with the news of it that came meanwhile, until `tell` has said the last, the reader leaves, or the
 * session has ended: it is looked at before each telling, when the member’s rights change, and whenever the line is kept alive.
 */
export async function followNews<Piece>(
  { stream, isSignedIn, whenRightsChange }: Followed,
  news: Pick<News<Piece>, "follow">,
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
  const lookIfSignedOut = () => void isSignedIn().then((is) => is || look(), look)
  const unfollowRights = whenRightsChange(lookIfSignedOut)
  // Proxies cut a silent connection after half a minute or so.
  const keepAlive = setInterval(() => {
    void stream.write(": \n\n")
    lookIfSignedOut()
  }, KEEP_ALIVE_MILLISECONDS)
  stream.onAbort(look)
  try {
    while (!stream.aborted && !stream.closed) {
      changed = Promise.withResolvers<void>()
      const pieces = untold
      untold = []
      if (!(await isSignedIn()) || (await tell(pieces)) === "last") return
      await changed.promise
    }
  } finally {
    clearInterval(keepAlive)
    unfollowRights()
    unfollow()
  }
}
