import type { MemberId, RecoId } from "@recos/schemas/ids"
import { type ReviewFacts, type WaitCode, waitsFor } from "@recos/schemas/life/waits-for"
import type { Transition } from "@recos/schemas/life/workflow"
import type { NoticeKind } from "@recos/schemas/notices/notice"
import { can } from "@recos/schemas/people/permissions"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { recoTitleOf } from "../collaboration/reco-title.ts"
import type { House } from "../house.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { speechOf } from "../messages/speech.ts"
import { followersOf } from "../notices/follow.ts"
import { noticeWrites } from "../notices/notice-writes.ts"
import { pacesOf } from "../notices/paces.ts"
import { unsubscribeLink } from "../notices/unsubscribe.ts"
import { withWayOut } from "../notices/way-out.ts"
import { type Levels, levelsOnReco } from "../recos/interest-levels.ts"
import { gestureLink } from "../recos/reco-link.ts"
import { lastEditorOf, levelIn } from "../recos/standing.ts"
import { type TeamMember, teamOf } from "../recos/team.ts"
import type { Write } from "../storage/commit.ts"
import { type AwaitedCode, recoMails } from "./messages/mails.ts"

/** Where a reco is, as far as what it waits for goes. */
interface Stage {
  status: RecoStatus
  review: ReviewFacts
}

interface StageChange {
  recoId: RecoId
  /** Who made the change: nobody is told what they have just done. */
  actorId: MemberId | null
  /** The step that was taken; null where the review alone has changed. */
  step: Transition | null
  before: Stage
  after: Stage
  note: string
}

/**
 * Tells the team what has become of a reco: those from whom it waits for something that it did not wait for before, and of the others
 * those who write it, that it took a step or that changes are asked; who follows it hears of its steps. Who wants to hear at once what waits for them is written in the same batch.
 */
export async function tellTeam(house: House, change: StageChange): Promise<Write[]> {
  const { recoId, actorId, step } = change
  const team = await teamOf(house.database, recoId)
  const lastEditorId = await lastEditorOf(house.database, recoId)
  const levels = await levelsOnReco(house.database, recoId)
  const title = await recoTitleOf(house.database, recoId)
  const paces = await pacesOf(
    house.database,
    team.map(({ id }) => id)
  )
  const told = new Map<MemberId, NoticeKind>()
  const mailed = new Set<MemberId>()
  const mails: Write[] = []
  for (const member of team) {
    if (member.id === actorId) continue
    const code = awaitedFrom(member, change.after, lastEditorId, levels)
    if (code !== null && code !== awaitedFrom(member, change.before, lastEditorId, levels)) {
      told.set(member.id, "asked")
      if (paces(member.id).asked !== "at-once") continue
      mailed.add(member.id)
      mails.push(awaitedMail(house, member, { title, code, note: change.note, recoId }))
    } else {
      const kind = toldToWriters(change)
      if (kind && writes(member)) told.set(member.id, kind)
    }
  }
  if (change.before.status !== change.after.status) {
    for (const id of await followersOf(house.database, recoId)) if (!told.has(id)) told.set(id, "step")
  }
  return [...mails, ...noticeWrites(house, { recoId, actorId, step }, told, mailed)]
}

function awaitedFrom(
  member: TeamMember,
  { status, review }: Stage,
  lastEditorId: MemberId | null,
  levels: Levels
): AwaitedCode | null {
  const standing = {
    status,
    teamRole: member.teamRole,
    isLastEditor: member.id === lastEditorId,
    ...levelIn(levels, member.id)
  }
  const { code, fromMe } = waitsFor(member, standing, review)
  return fromMe && isAwaited(code) ? code : null
}

const isAwaited = (code: WaitCode): code is AwaitedCode => code !== "publishing" && code !== "nothing"

const writes = (member: TeamMember): boolean =>
  can(member, "reco.write", { status: "draft", teamRole: member.teamRole, isLastEditor: false })

function toldToWriters({ before, after }: StageChange): NoticeKind | null {
  if (before.status !== after.status) return "step"
  const asking = ({ review }: Stage) => review.readings.filter(({ verdict }) => verdict === "changes").length
  return asking(after) > asking(before) ? "changes" : null
}

function awaitedMail(
  house: House,
  member: TeamMember,
  { title, code, note, recoId }: { title: string; code: AwaitedCode; note: string; recoId: RecoId }
): Write {
  const speech = speechOf(member.languages)
  const { subject, text } = recoMails[speech].awaited(title, code, note, gestureLink(house.config, recoId, code))
  const unsubscribe = unsubscribeLink(house, member.id, ["asked"])
  return queueMail(house, {
    to: member.email,
    subject,
    text: withWayOut(house, speech, text, [{ kind: "asked", link: unsubscribe }]),
    unsubscribe
  })
}
