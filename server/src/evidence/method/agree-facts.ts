import type { AgreeFacts } from "@recos/schemas/agree/readiness"
import { eq } from "drizzle-orm"
import { readLiveText } from "../../collaboration/live-texts.ts"
import type { House } from "../../house.ts"
import type { Reco } from "../../recos/standing.ts"
import { teamOf } from "../../recos/team.ts"
import { reading } from "../../storage/tables/reviews.ts"
import { version } from "../../storage/tables/versions.ts"
import { readFrozenEvidence } from "../frozen/read-frozen-evidence.ts"

/**
 * What the readiness of a reco is read from, as all of it stands now.
 * @throws AppError `bad-document` when the stored text does not fit the schema.
 */
export async function agreeFacts(house: House, { id, settings }: Reco): Promise<AgreeFacts> {
  const { database } = house
  const [document, evidence, team, readers] = await Promise.all([
    readLiveText(house, id),
    readFrozenEvidence(database, id),
    teamOf(database, id),
    database
      .selectDistinct({ memberId: reading.memberId, college: reading.college })
      .from(reading)
      .innerJoin(version, eq(version.id, reading.versionId))
      .where(eq(version.recoId, id))
  ])
  return {
    document,
    evidence: evidence ?? null,
    team: team.map(({ name, college, background }) => ({ name, college, background })),
    professions: settings.professions,
    outsideReaders: readers
      .filter(({ memberId }) => !team.some((member) => member.id === memberId))
      .map(({ college }) => college)
  }
}
