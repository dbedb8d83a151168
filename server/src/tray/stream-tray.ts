import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../house.ts"
import { type Followed, followNews } from "../http/follow-news.ts"
import { EVERY_RECO, type News } from "../news.ts"
import { readMember } from "../people/read-member.ts"
import type { RecoPart } from "../storage/changes.ts"
import { latestNotice } from "./list-notices.ts"
import { countOf, readTray } from "./read-tray.ts"

/** The parts of a reco on which what waits for somebody may depend. */
const PARTS: ReadonlySet<RecoPart> = new Set([
  "team",
  "step",
  "review",
  "remarks",
  "gradings",
  "outcomes",
  "updates",
  "imports"
])

/**
 * Says how many things wait for a member, at once, then each time that one of them becomes another, though they be as many, or that
 * something happened which concerns the member; what it is is asked for by the ordinary routes. Any reco may come to wait for them, so
 * that all are listened to.
 */
export async function streamTray(house: House, actor: Actor, followed: Followed): Promise<void> {
  let told: string | undefined
  await followNews(followed, heeded(house, actor), EVERY_RECO, async () => {
    const member = await readMember(house.database, actor.id)
    if (!member) return "last"
    const tray = await readTray(house, member)
    const now = JSON.stringify([tray, await latestNotice(house, member)])
    if (told !== now) await followed.stream.writeSSE({ event: "count", data: JSON.stringify(countOf(tray)) })
    told = now
    return "more"
  })
}

/** News of what may matter here alone, what one signs oneself among it: whoever writes a text wakes nobody. */
const heeded = ({ recoNews, memberNews }: House, { id: memberId }: Actor): Pick<News<RecoPart>, "follow"> => ({
  follow: (id, listener) => {
    const unfollow = [
      recoNews.follow(id, ({ part }) => PARTS.has(part) && listener(part)),
      memberNews.follow(memberId, () => listener("team"))
    ]
    return () => {
      for (const end of unfollow) end()
    }
  }
})
