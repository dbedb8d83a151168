import { publishedTestimonies } from "@recos/schemas/evidence/published-evidence"
import type { RecoId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { publishedTestimoniesOf } from "../evidence/testimonies/published-testimonies.ts"
import type { House } from "../house.ts"
import { publishedVersion } from "../recos/published-version.ts"
import { publication } from "../storage/tables/jobs.ts"
import { reco } from "../storage/tables/recos.ts"
import { version } from "../storage/tables/versions.ts"

interface PublicReco {
  id: RecoId
  slug: string
  /** Testimonies collected later wait for the next publication. */
  until: Date
}

/**
 * Writes `recos/<slug>/testimonies.json` as the database has it: the testimonies collected up to a publication whose consent stands
 * today. Without any, there is no file. It stands outside of versions, which never change, while a consent can be withdrawn.
 */
export async function writeTestimonies({ database, published }: House, { id, slug, until }: PublicReco): Promise<void> {
  const content = publishedTestimonies.parse(await publishedTestimoniesOf(database, id, until))
  await published.putBeside(slug, "testimonies.json", content.testimonies.length === 0 ? null : content)
}

/** Takes the file back to what the last publication made public, or away when there was none: for a publication that fails. */
export async function restoreTestimonies(house: House, id: RecoId, slug: string): Promise<void> {
  const last = await publishedVersion(house.database, id)
  if (last) await writeTestimonies(house, { id, slug, until: last.publishedAt })
  else await house.published.putBeside(slug, "testimonies.json", null)
}

/** Writes anew the file of every reco that was ever public: what a withdrawn consent asks for, whichever reco it was given for. */
export async function refreshTestimonies(house: House): Promise<void> {
  const recos = await house.database
    .selectDistinct({ id: reco.id, slug: reco.slug })
    .from(reco)
    .innerJoin(version, eq(version.recoId, reco.id))
    .innerJoin(publication, eq(publication.versionId, version.id))
  for (const { id, slug } of recos) await restoreTestimonies(house, id, slug)
}
