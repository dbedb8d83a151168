import type { Actor } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import type { SSEStreamingApi } from "hono/streaming"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { followNews } from "../../http/follow-news.ts"
import { readMember } from "../../people/read-member.ts"
import { meetReco } from "../../recos/standing.ts"

/**
 * Says `changed` at once and at each change of a reco's evidence; what has changed is asked for by the ordinary routes.
 * The right is looked at anew each time: who leaves the team, or the cooperative, hears nothing more.
 */
export async function streamEvidence(
  house: House,
  actor: Actor,
  recoId: string,
  stream: SSEStreamingApi
): Promise<void> {
  await followNews(stream, house.evidenceNews, recoId, async () => {
    if (!(await mayStillRead(house, actor, recoId))) return "last"
    await stream.writeSSE({ event: "changed", data: "" })
    return "more"
  })
}

async function mayStillRead({ database }: House, actor: Actor, recoId: string): Promise<boolean> {
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
