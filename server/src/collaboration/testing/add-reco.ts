import type { RecoDocument } from "@recos/schemas/document/document"
import { emptyDocument } from "@recos/schemas/document/template"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Language, RecoStatus, TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import type { House } from "../../house.ts"
import { commit } from "../../storage/commit.ts"
import { reco, teamMember } from "../../storage/tables/recos.ts"
import { seedDocument } from "../seed-document.ts"

type Writer = Pick<House, "database" | "newId" | "now" | "hear">

export interface SeededReco {
  recoId: RecoId
  documentId: DocumentId
  generation: string
}

export interface GivenReco {
  status?: RecoStatus
  text?: RecoDocument
  /** A member who coordinates it. */
  coordinator?: MemberId
}

/** Begins a reco with one French document, as the recos' feature does. */
export async function addReco(
  house: Writer,
  { status = "draft", text = emptyDocument("Lombalgie commune"), coordinator }: GivenReco = {}
): Promise<SeededReco> {
  const recoId = house.newId<RecoId>()
  const documentId = house.newId<DocumentId>()
  const generation = house.newId()
  const at = house.now()
  const slug = `reco-${recoId}`
  const ids = [generation]
  await commit(house, [
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
      { ...house, newId: <Id extends string>() => (ids.pop() as Id | undefined) ?? house.newId<Id>() },
      { documentId, recoId, language: "fr", text, memberId: null }
    )
  ])
  return { recoId, documentId, generation }
}

/** Begins the text of a reco in a further language. */
export async function addLanguage(
  house: Writer,
  { recoId }: Pick<SeededReco, "recoId">,
  language: Language,
  text: RecoDocument
): Promise<SeededReco> {
  const documentId = house.newId<DocumentId>()
  const generation = house.newId()
  const seed = { documentId, recoId, language, text, memberId: null }
  await commit(house, seedDocument({ ...house, newId: <Id extends string>() => generation as Id }, seed))
  return { recoId, documentId, generation }
}

/** The write that gives a member a role in a team. */
export const joinTeam = (house: Pick<House, "database">, recoId: RecoId, memberId: MemberId, role: TeamRole) =>
  house.database.insert(teamMember).values({ recoId, memberId, role })
