import type { AgreeFacts } from "@recos/schemas/agree/readiness"
import { eq } from "drizzle-orm"
import { readLiveText } from "../../collaboration/live-texts.ts"
import type { House } from "../../house.ts"
import type { Reco } from "../../recos/standing.ts"
import { teamOf } from "../../recos/team.ts"
import { reading } from "../../storage/tables/reviews.ts"
import { version } from "../../storage/tables/versions.ts"
import { readEvidence } from "../frozen/read-frozen-evidence.ts"

/**
 * What the readiness of a reco is read from, as all of it stands now.
 * @throws AppError `bad-document` when the stored text does not fit the schema.
 */
export async function agreeFacts(house: House, { id, settings }: Reco): Promise<AgreeFacts> {
  const { database } = house
  const [document, evidence, team, readers] = await Promise.all([
    readLiveText(house, id),
    readEvidence(database, id),
    teamOf(database, id),
    database
      .selectDistinct({ college: reading.college })
      .from(reading)
      .innerJoin(version, eq(version.id, reading.versionId))
      .where(eq(version.recoId, id))
  ])
  return {
    document,
    evidence: evidence ?? null,
    team: team.map(({ name, college, background }) => ({ name, college, background })),
    professions: settings.professions,
    readers: readers.map(({ college }) => college)
  }
}
