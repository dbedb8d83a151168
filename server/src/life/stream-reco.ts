import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import type { SSEStreamingApi } from "hono/streaming"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { type Followed, followNews } from "../http/follow-news.ts"
import { readMember } from "../people/read-member.ts"
import { meetReco } from "../recos/standing.ts"
import type { RecoChange } from "../storage/changes.ts"

/** What a change says to a page: the part of the reco, and the one question or outcome where it is one. */
export type ToldChange = Pick<RecoChange, "part" | "item">

/**
 * Says `changed` at once, with an empty list since anything may have changed before, then with what has changed at each change of a
 * reco; what it has become is asked for by the ordinary routes. The right is looked at anew each time: who leaves the team, or the
 * cooperative, hears that the team is another one, whatever has changed, and nothing more. A page that asks is then told why.
 */
export async function streamReco(house: House, actor: Actor, recoId: RecoId, followed: Followed): Promise<void> {
  const { stream } = followed
  await followNews(followed, house.recoNews, recoId, async (changes) => {
    if (!(await mayStillRead(house, actor, recoId))) {
      await say(stream, [{ part: "team" }])
      return "last"
    }
    const told = changes.map(({ part, item }) => ({ part, ...(item === undefined ? {} : { item }) }))
    await say(stream, told)
    return "more"
  })
}

const say = (stream: SSEStreamingApi, told: readonly ToldChange[]): Promise<void> =>
  stream.writeSSE({ event: "changed", data: JSON.stringify(told) })

async function mayStillRead({ database }: House, actor: Actor, recoId: RecoId): Promise<boolean> {
  const member = await readMember(database, actor.id)
  if (!member) return false
  try {
    const { standing } = await meetReco(database, member, recoId)
    return can(member, "reco.read", standing)
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return false
    throw error
  }
}
