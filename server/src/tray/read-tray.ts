import { houseDay } from "@recos/schemas/people/interests/validity"
import type { Actor, Member } from "@recos/schemas/people/member"
import type { House } from "../house.ts"
import { declarationOf } from "../people/declared.ts"
import { type AwaitedBranch, awaitedBranches } from "./awaited-branches.ts"
import { type AwaitedGrading, awaitedGradings } from "./awaited-gradings.ts"
import { type AwaitedStep, awaitedSteps } from "./awaited-steps.ts"
import { type AwaitedThread, awaitedThreads } from "./awaited-threads.ts"

/** One’s declaration of interests, to be signed for the first time, anew, or soon. */
interface AwaitedDeclaration {
  kind: "declaration"
  since: null
  declaration: NonNullable<Member["declaration"]>
}

export type TrayItem = AwaitedDeclaration | AwaitedStep | AwaitedThread | AwaitedGrading | AwaitedBranch

export interface Tray {
  /** One’s declaration, steps of recos, then gradings, then proposals of changes, then threads. */
  items: TrayItem[]
  /** Whether there are more than are shown. */
  isMore: boolean
}

/** More than anybody reads: beyond, the tray says that there are others. */
const MOST_ITEMS = 100

/**
 * All that waits for a member: what the page lists, and what the menu counts. Texts that they may go on writing are none of it, since
 * nobody asks for them.
 */
export async function readTray(house: House, actor: Actor): Promise<Tray> {
  // One more of each than is shown tells that there are more.
  const most = MOST_ITEMS + 1
  const { declaration } = await declarationOf(house.database, actor.id, houseDay(house.now()))
  const items: TrayItem[] = [
    ...(declaration ? [{ kind: "declaration" as const, since: null, declaration }] : []),
    ...(await awaitedSteps(house, actor, most)),
    ...(await awaitedGradings(house, actor, most)),
    ...(await awaitedBranches(house, actor, most)),
    ...(await awaitedThreads(house, actor, most))
  ]
  return { items: items.slice(0, MOST_ITEMS), isMore: items.length > MOST_ITEMS }
}

/** How many things wait for a member: those that the page lists. */
export const countOf = ({ items, isMore }: Tray): { count: number; isMore: boolean } => ({
  count: items.length,
  isMore
})
