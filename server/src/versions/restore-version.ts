import type { Actor } from "@recos/schemas/member"
import { journalRow } from "../audit/journal-row.ts"
import { reference } from "../evidence/tables.ts"
import type { House } from "../house.ts"
import { documentsOf } from "../recos/live-texts.ts"
import { authoriseReco } from "../recos/standing.ts"
import { statusAsRead } from "../recos/status-guard.ts"
import { contentOf, frozenDocuments } from "./frozen-documents.ts"
import { findVersion } from "./read-versions.ts"

/**
 * Brings the live text back to what a version holds, as a change like any other: what others write at that moment
 * merges with it, and it can be undone. The sources that the version cites come back if they were taken out.
 * @throws AppError `forbidden`, `not-found`, `bad-document`, `conflict` (the text is no longer open to writing).
 */
export async function restoreVersion(house: House, actor: Actor, recoId: string, number: string): Promise<void> {
  const { reco } = await authoriseReco(house.database, actor, "version.restore", recoId)
  const content = contentOf(await findVersion(house.database, recoId, number))
  const texts = frozenDocuments(content)
  const sources = content.references.map((source) =>
    house.database
      .insert(reference)
      .values({ recoId, ...source, createdAt: house.now() })
      .onConflictDoNothing()
  )
  for (const { id, language } of await documentsOf(house, recoId)) {
    const text = texts[language]
    if (!text) continue
    await house.rooms.replace(id, text, actor.id, [
      statusAsRead(house, reco),
      ...sources,
      journalRow(house, { memberId: actor.id, recoId, event: "version.restored", detail: { number, language } })
    ])
  }
}
