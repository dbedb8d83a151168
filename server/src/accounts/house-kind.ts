import type { HouseKind } from "@recos/schemas/vocabulary/house-kinds"
import type { HouseWish } from "../config.ts"

/** What the database says of a house that is about to open. */
export interface HouseFacts {
  /** What was written down at its first start; null in a house that no version since has opened. */
  marked: HouseKind | null
  /** Accounts of the demonstration: those that somebody can sign in with, and those whose membership has ended. */
  demonstration: { active: number; ended: number }
  /** Members who are not of the demonstration, whether or not they are still there, and those of them who administer the house. */
  others: { all: number; administering: number }
}

/** Why a house does not open: each has its sentence in `messages/start.ts`. */
export type HouseRefusalCode = "HOUSE_IS_DEMONSTRATION" | "HOUSE_IS_COOPERATIVE" | "DEMONSTRATION_IN_PUBLIC"

/** A start that disagrees with the house. */
export class HouseRefusal extends Error {
  readonly code: HouseRefusalCode

  constructor(code: HouseRefusalCode) {
    super(code)
    this.name = "HouseRefusal"
    this.code = code
  }
}

/**
 * What a house is. The database decides; the wish of a start decides only where nothing is there yet, and a wish that disagrees is
 * refused. One door is open: a demonstration of which every account is closed, and which somebody else administers, is a cooperative
 * when asked to be.
 * @param isPublic whether anybody but this machine can reach it
 * @throws HouseRefusal
 */
export function kindOfHouse(facts: HouseFacts, wish: HouseWish | null, isPublic: boolean): HouseKind {
  const kind = agreedKind(facts, wish)
  if (kind === "demonstration" && isPublic && wish !== "public-demonstration")
    throw new HouseRefusal("DEMONSTRATION_IN_PUBLIC")
  return kind
}

function agreedKind(facts: HouseFacts, wish: HouseWish | null): HouseKind {
  const wanted = wish === null ? null : wish === "cooperative" ? "cooperative" : "demonstration"
  const found = facts.marked ?? foundKind(facts)
  if (found === null) return wanted ?? "demonstration"
  if (wanted === null || wanted === found) return found
  if (found === "cooperative") throw new HouseRefusal("HOUSE_IS_COOPERATIVE")
  if (isTakenOver(facts)) return "cooperative"
  throw new HouseRefusal("HOUSE_IS_DEMONSTRATION")
}

/** What a house that was never marked is, by its accounts; null where there is nobody yet. */
function foundKind(facts: HouseFacts): HouseKind | null {
  if (isTakenOver(facts)) return "cooperative"
  const { active, ended } = facts.demonstration
  if (active + ended > 0) return "demonstration"
  return facts.others.all > 0 ? "cooperative" : null
}

const isTakenOver = ({ demonstration, others }: HouseFacts): boolean =>
  demonstration.active === 0 && others.administering > 0
