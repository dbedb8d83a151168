import { spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { MemberId } from "@recos/schemas/ids"
import { accountWrites } from "@recos/server/accounts/new-account"
import { readConfig } from "@recos/server/config"
import { createReco } from "@recos/server/life/create-reco"
import { type OpenHouse, openHouse } from "@recos/server/open-house"
import { commit } from "@recos/server/storage/commit"
import { evidenceImport } from "@recos/server/storage/tables/exchange"
import { outcome } from "@recos/server/storage/tables/questions"
import { reco } from "@recos/server/storage/tables/recos"
import { estimateChange } from "@recos/server/storage/tables/updates"
import { sampleFiles } from "@recos/server/testing/evidence-files"
import { newerFiles } from "@recos/server/testing/newer-edition"
import { describe, expect, it, onTestFinished } from "vitest"

const COMMAND = join(import.meta.dirname, "../commands/import.ts")
const COMPILED = join(import.meta.dirname, "../../node_modules/.cache/node-compile")
/** Each run is a process that loads the whole server: slow on a machine that does much else. */
const PROCESSES = { timeout: 400_000 }
const SAMPLE = join(import.meta.dirname, "../../../shared/samples/ebm-glp1")

interface Place {
  /** A folder for files to import. */
  files: string
  environment: Record<string, string>
  open: OpenHouse
  memberId: string
}

/** A house on a disk of its own with one member, open as the server has it open. */
async function openPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "recos-import-"))
  const environment = { DATA_DIR: join(folder, "data"), RECOS_DIR: join(folder, "recos"), DEMO: "0", PORT: "0" }
  const open = await openHouse(readConfig(environment))
  onTestFinished(async () => {
    await open.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const account = await accountWrites(open.house, {
    name: "Solange Fabrègue",
    email: "solange@exemple.fr",
    college: "professional",
    role: "administrator",
    background: "",
    languages: ["fr"],
    password: "un mot de passe assez long"
  })
  await commit(open.house, account.writes)
  const files = join(folder, "fichiers")
  mkdirSync(files)
  return { files, environment, open, memberId: account.id }
}

function fill({ files }: Place): void {
  for (const { name, json } of sampleFiles()) writeFileSync(join(files, name), JSON.stringify(json))
}

/** Runs the command as a process of its own, in French, and waits until it ends. */
async function run(
  { environment }: Place,
  ...asked: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [COMMAND, ...asked], {
    env: { PATH: process.env.PATH, LANG: "C", NODE_COMPILE_CACHE: COMPILED, ...environment },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let [out, err] = ["", ""]
  child.stdout.on("data", (chunk) => (out += chunk))
  child.stderr.on("data", (chunk) => (err += chunk))
  const code = await new Promise<number | null>((done) => child.on("close", done))
  return { code, out, err }
}

const rowsOf = ({ open }: Place) => ({
  recos: open.house.database.select().from(reco).all().length,
  outcomes: open.house.database.select().from(outcome).all().length,
  imports: open.house.database.select().from(evidenceImport).all().length
})

describe("npm run import", () => {
  it("makes a draft of a folder while the house is open elsewhere, and says what it found", PROCESSES, async () => {
    const place = await openPlace()
    fill(place)
    writeFileSync(join(place.files, "LISEZMOI.txt"), "x")
    const { code, out } = await run(place, place.files)
    expect(code).toBe(0)
    expect(out).toContain("Critères de jugement : 2")
    expect(out).toContain("400 → 320 sur 1 000 (−80)")
    expect(out).toContain("domaines non renseignés")
    expect(out).toContain("Laissé de côté, ce n’est pas du JSON : LISEZMOI.txt")
    expect(rowsOf(place)).toEqual({ recos: 1, outcomes: 2, imports: 1 })
  })

  it("says the same twice only when asked to, and refuses with a word otherwise", PROCESSES, async () => {
    const place = await openPlace()
    fill(place)
    const { code } = await run(place, place.files, "--json")
    expect(code).toBe(0)
    const again = await run(place, place.files)
    expect([again.code, again.out]).toEqual([1, ""])
    expect(again.err).toContain("--again")
    expect(rowsOf(place)).toEqual({ recos: 1, outcomes: 2, imports: 1 })
    expect((await run(place, place.files, "--again")).code).toBe(0)
    expect(rowsOf(place)).toEqual({ recos: 2, outcomes: 4, imports: 2 })
  })

  it(
    "writes into the reco that is named, for the member that is named, and answers in JSON alone",
    PROCESSES,
    async () => {
      const place = await openPlace()
      fill(place)
      const actor = {
        id: place.memberId as MemberId,
        college: "professional",
        role: "administrator",
        active: true
      } as const
      const { id, slug } = await createReco(place.open.house, actor, { title: "La marche", language: "fr" })
      const { code, out, err } = await run(place, place.files, "--into", slug, "--as", "Solange@exemple.fr", "--json")
      expect([code, err]).toEqual([0, ""])
      expect(JSON.parse(out)).toMatchObject({
        reco: { id, slug, created: false },
        questions: [{ intervention: "Marche", outcomes: [{ name: "Douleur" }, { name: "Chutes" }] }],
        kept: ["Organization/coop"]
      })
      expect(rowsOf(place)).toEqual({ recos: 1, outcomes: 2, imports: 1 })
    }
  )

  it("compares a newer edition in words, and brings it in by proposals when asked to", PROCESSES, async () => {
    const place = await openPlace()
    fill(place)
    const actor = {
      id: place.memberId as MemberId,
      college: "professional",
      role: "administrator",
      active: true
    } as const
    const { slug } = await createReco(place.open.house, actor, { title: "La marche", language: "fr" })
    expect((await run(place, place.files, "--into", slug)).code).toBe(0)
    rmSync(place.files, { recursive: true })
    mkdirSync(place.files)
    for (const { name, json } of newerFiles()) writeFileSync(join(place.files, name), JSON.stringify(json))
    const told = await run(place, place.files, "--into", slug)
    expect([told.code, told.out]).toEqual([1, ""])
    expect(told.err).toContain("≠ Douleur (pas encore évalué)")
    expect(told.err).toContain(
      "RR 0,80 (IC à 95\u202f%\u202f: 0,70 à 0,90) → RR 0,60 (IC à 95\u202f%\u202f: 0,50 à 0,75)"
    )
    expect(told.err).toContain("− Chutes\u202f: n’est plus dans la source, reste dans la reco")
    expect(told.err).toContain("--update")
    expect(rowsOf(place)).toEqual({ recos: 1, outcomes: 2, imports: 1 })
    const done = await run(place, place.files, "--into", slug, "--update")
    expect([done.code, done.err]).toEqual([0, ""])
    expect(done.out).toContain("Mises à jour proposées\u202f: 1.")
    expect(rowsOf(place)).toEqual({ recos: 1, outcomes: 3, imports: 2 })
    expect(place.open.house.database.select().from(estimateChange).all()).toMatchObject([{ state: "open" }])
    const again = await run(place, place.files, "--into", slug, "--update")
    expect(again.code).toBe(1)
    expect(again.err).toContain("contient déjà ces preuves")
    expect(rowsOf(place)).toEqual({ recos: 1, outcomes: 3, imports: 2 })
  })

  it("refuses with a sentence, and changes nothing", PROCESSES, async () => {
    const place = await openPlace()
    fill(place)
    const other = join(place.files, "autre.json")
    writeFileSync(other, '{"bonjour":1}')
    for (const [asked, said] of [
      [[], "Il manque <chemin>"],
      [[place.files, "--bizarre"], "Option inconnue\u202f: --bizarre"],
      [[place.files, "--again", "--update"], "gardez l’un ou l’autre"],
      [[place.files, "--update", "--why", "court"], "Dites pourquoi"],
      [["/nulle/part"], "Rien ne se trouve à /nulle/part"],
      [[place.files], "autre.json n’est ni une ressource FHIR"]
    ] as const) {
      const { code, out, err } = await run(place, ...asked)
      expect([asked, code, out]).toEqual([asked, 1, ""])
      expect(err).toContain(said)
    }
    rmSync(other)
    for (const [option, said] of [
      [["--into", "aucune"], "Aucune reco ne s’appelle"],
      [["--as", "personne@exemple.fr"], "Aucun membre n’a l’adresse"]
    ] as const) {
      const { code, err } = await run(place, place.files, ...option)
      expect([option, code]).toEqual([option, 1])
      expect(err).toContain(said)
    }
    expect(rowsOf(place)).toEqual({ recos: 0, outcomes: 0, imports: 0 })
  })
})

describe.skipIf(!existsSync(SAMPLE))(
  "the published sample (skipped without the summary that HL7 publishes, whose licence keeps it out of the project)",
  () => {
    it("gives ten outcomes with the figures of MAGICapp, and the list beside", PROCESSES, async () => {
      const place = await openPlace()
      const { code, out } = await run(place, SAMPLE, "--json")
      expect(code).toBe(0)
      const told = JSON.parse(out)
      expect(told.files).toBe(readdirSync(SAMPLE).length)
      expect(told.questions).toHaveLength(1)
      const figures = told.questions[0].outcomes.map(
        ({
          estimate,
          baselines,
          source
        }: {
          estimate: { point: number }
          baselines: { per1000: number }[]
          source: { differencePer1000: { point: number } | null; certainty: string }
        }) => [estimate.point, baselines[0]?.per1000 ?? null, source.differencePer1000?.point ?? null, source.certainty]
      )
      expect(figures).toEqual([
        [0.88, 120, -13, "moderate"],
        [0.88, 79, -9, "moderate"],
        [0.92, 108, -8, "moderate"],
        [0.84, 108, -16, "moderate"],
        [0.78, 20, -4, "high"],
        [0.94, 80, -4, "moderate"],
        [0.4, 25, -15, "high"],
        [2.46, 44, 58, "low"],
        [0.13, null, null, "low"],
        [-1.45, null, null, "low"]
      ])
      const codes = new Set(told.findings.map(({ code: found }: { code: string }) => found))
      for (const dirt of [
        "domain-not-set",
        "population-differs",
        "sample-size-missing",
        "sample-size-text",
        "effect-text-missing",
        "no-reference"
      ])
        expect(codes).toContain(dirt)
      expect(rowsOf(place)).toEqual({ recos: 1, outcomes: 10, imports: 1 })
    })
  }
)
