import { EMPTY_METHOD, type MethodStatement } from "@recos/schemas/evidence/method-statement"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { eq } from "drizzle-orm"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { methodStatement } from "../../storage/tables/method.ts"

/** How a reco was made; `revision` is sent back with a change, null while nobody has said anything. */
export interface ShownMethod {
  method: MethodStatement
  revision: number | null
}

/**
 * The method of a reco, empty before anybody has begun to say it.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readMethod({ database }: House, actor: Actor, recoId: RecoId): Promise<ShownMethod> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const [stated] = await database.select().from(methodStatement).where(eq(methodStatement.recoId, recoId))
  return stated ? { method: stated.content, revision: stated.revision } : { method: EMPTY_METHOD, revision: null }
}
