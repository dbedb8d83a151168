import type { Actor } from "@recos/schemas/people/member"
import { type CooperativeAction, type RecoAction, type RecoStanding, refusal } from "@recos/schemas/people/permissions"
import { AppError } from "../errors/app-error.ts"

/**
 * Lets an actor go on, or refuses with the reason of the permissions.
 * @throws AppError `forbidden` with the refusal.
 */
export function authorise(actor: Actor, action: CooperativeAction): void
export function authorise(actor: Actor, action: RecoAction, standing: RecoStanding): void
export function authorise(actor: Actor, action: CooperativeAction | RecoAction, standing?: RecoStanding): void {
  const refused =
    standing === undefined
      ? refusal(actor, action as CooperativeAction)
      : refusal(actor, action as RecoAction, standing)
  if (refused) throw new AppError("forbidden", { refusal: refused })
}
