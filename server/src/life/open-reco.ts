import type { RecoDocument } from "@recos/schemas/document/document"
import { titleOf } from "@recos/schemas/document/plain-text"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import { numberedSlug, slugify } from "@recos/schemas/text/slug"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { eq } from "drizzle-orm"
import { seedDocument } from "../collaboration/seed-document.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { commit, guarded, type Write } from "../storage/commit.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"

const LONGEST_SLUG = 80
const ATTEMPTS = 50

export interface Opening {
  text: RecoDocument
  language: Language
  /** The member who becomes its coordinator. */
  coordinatorId: MemberId
  /** Who wrote the text that it starts from; null for the template. */
  writtenBy: MemberId | null
  event: "reco.created" | "reco.imported"
  /** Further writes of the same batch, made once the reco's id is known. */
  alongside?: (recoId: RecoId) => Write[]
}

export interface Opened {
  id: RecoId
  documentId: DocumentId
  slug: string
}

/**
 * Opens a reco on a first text: its record, its document, its coordinator and its journal row, all or none.
 * The address is made from the title and is nobody else's.
 * @throws AppError `conflict` when no free address was found.
 */
export async function openReco(house: House, opening: Opening): Promise<Opened> {
  const wanted = slugify(titleOf(opening.text), LONGEST_SLUG, "reco")
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const slug = numberedSlug(wanted, attempt, LONGEST_SLUG)
    if (await isSlugTaken(house, slug)) continue
    const opened = { id: house.newId<RecoId>(), documentId: house.newId<DocumentId>(), slug }
    try {
      await commit(house, openingWrites(house, opening, opened))
      return opened
    } catch (error) {
      // Somebody took the address between the look and the write: the next one is tried.
      if (!(error instanceof AppError && error.code === "conflict")) throw error
    }
  }
  throw new AppError("conflict")
}

function openingWrites(house: House, opening: Opening, { id, documentId, slug }: Opened): Write[] {
  const { database } = house
  const at = house.now()
  return [
    guarded(
      database
        .insert(reco)
        .values({
          id,
          slug,
          status: "draft",
          settings: { slug, themes: [], audiences: ["everyone", "professionals"], professions: [] },
          createdAt: at,
          updatedAt: at
        })
        .onConflictDoNothing({ target: reco.slug })
    ),
    ...seedDocument(house, {
      documentId,
      recoId: id,
      language: opening.language,
      text: opening.text,
      memberId: opening.writtenBy
    }),
    database.insert(teamMember).values({ recoId: id, memberId: opening.coordinatorId, role: "coordinator" }),
    journalRow(house, {
      memberId: opening.coordinatorId,
      recoId: id,
      event: opening.event,
      detail: { slug, language: opening.language }
    }),
    ...(opening.alongside?.(id) ?? [])
  ]
}

/** Whether an address is used by a reco of this house or by a publication that another house left in the corpus. */
export async function isSlugTaken(house: Pick<House, "database" | "published">, slug: string): Promise<boolean> {
  const [row] = await house.database.select({ id: reco.id }).from(reco).where(eq(reco.slug, slug))
  return row !== undefined || house.published.hasReco(slug)
}
