import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type GivenFile, readEvidenceFiles } from "@recos/schemas/evidence/import/read-evidence-files"
import { accountWrites } from "@recos/server/accounts/new-account"
import { readConfig } from "@recos/server/config"
import { writeEvidence } from "@recos/server/evidence/exchange/import-evidence"
import { createReco } from "@recos/server/life/create-reco"
import { openHouse } from "@recos/server/open-house"
import { commit } from "@recos/server/storage/commit"

/** Times a whole import into a draft, from parsed files to rows on the disk, in a house of its own. */
export async function measureEvidenceImport(files: readonly GivenFile[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "recos-bench-import-"))
  const open = await openHouse(
    readConfig({ DATA_DIR: join(folder, "data"), RECOS_DIR: join(folder, "recos"), DEMO: "0" })
  )
  try {
    const member = { college: "professional", role: "administrator" } as const
    const account = await accountWrites(open.house, {
      ...member,
      name: "Banc d’essai",
      email: "banc@exemple.fr",
      background: "",
      languages: ["fr"],
      password: crypto.randomUUID()
    })
    await commit(open.house.database, account.writes)
    const actor = { ...member, id: account.id, active: true }
    const { id } = await createReco(open.house, actor, { title: "Mille critères", language: "fr" })
    const start = performance.now()
    await writeEvidence(open.house, actor, id, { imported: readEvidenceFiles(files), whenKnown: "refuse" })
    return performance.now() - start
  } finally {
    await open.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
