import type { RecoDocument } from "@recos/schemas/document/document"
import { emptyDocument } from "@recos/schemas/document/template"
import type { RecoStatus, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { House } from "../../house.ts"
import { commit } from "../../storage/commit.ts"
import { reco, teamMember } from "../../storage/tables/recos.ts"
import { seedDocument } from "../seed-document.ts"

type Writer = Pick<House, "database" | "newId" | "now">

export interface SeededReco {
  recoId: string
  documentId: string
  generation: string
}

export interface GivenReco {
  status?: RecoStatus
  text?: RecoDocument
  /** A member who coordinates it. */
  coordinator?: string
}

/** Begins a reco with one French document, as the recos' feature does. */
export async function addReco(
  house: Writer,
  { status = "draft", text = emptyDocument("Lombalgie commune"), coordinator }: GivenReco = {}
): Promise<SeededReco> {
  const recoId = house.newId()
  const documentId = house.newId()
  const generation = house.newId()
  const at = house.now()
  const slug = `reco-${recoId}`
  const ids = [generation]
  await commit(house.database, [
    house.database.insert(reco).values({
      id: recoId,
      slug,
      status,
      settings: { slug, themes: ["back-and-joints"], audiences: ["everyone"], professions: [] },
      createdAt: at,
      updatedAt: at
    }),
    ...(coordinator ? [joinTeam(house, recoId, coordinator, "coordinator")] : []),
    ...seedDocument(
      { ...house, newId: () => ids.pop() ?? house.newId() },
      { documentId, recoId, language: "fr", text, memberId: null }
    )
  ])
  return { recoId, documentId, generation }
}

/** The write that gives a member a role in a team. */
export const joinTeam = (house: Pick<House, "database">, recoId: string, memberId: string, role: TeamRole) =>
  house.database.insert(teamMember).values({ recoId, memberId, role })
