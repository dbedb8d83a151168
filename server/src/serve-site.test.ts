import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { serveSite } from "./serve-site.ts"
import { openTestHouse } from "./testing/house.ts"

async function siteOf(files: Record<string, string>) {
  const kit = await openTestHouse({ pages: serveSite })
  const build = async (name: string, content: Record<string, string>) => {
    for (const [path, text] of Object.entries(content)) {
      const file = join(kit.house.published.buildFolder(name), path)
      mkdirSync(join(file, ".."), { recursive: true })
      writeFileSync(file, text)
    }
    await kit.house.published.switchLive({ name, fingerprint: "" })
  }
  if (Object.keys(files).length > 0) await build("one", files)
  return { ...kit, build }
}

test("the site answers its pages with their types, and its own page for what is not there", async () => {
  const { stranger } = await siteOf({
    "index.html": "<h1>Accueil</h1>",
    "404.html": "<h1>Rien ici</h1>",
    "r/dos/index.html": "<h1>Dos</h1>",
    "r/dos/fiche.pdf": "%PDF",
    "search-index/fr.json": "bytes"
  })
  const page = await stranger("/")
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8")
  expect(await page.text()).toBe("<h1>Accueil</h1>")
  expect(await (await stranger("/r/dos/")).text()).toBe("<h1>Dos</h1>")
  expect((await stranger("/r/dos/fiche.pdf")).headers.get("content-type")).toBe("application/pdf")
  const missing = await stranger("/r/rien/")
  expect(missing.status).toBe(404)
  expect(await missing.text()).toBe("<h1>Rien ici</h1>")
})

test("what is not there is said in the language of its address, in French where the site does not speak it", async () => {
  const { stranger } = await siteOf({ "404.html": "Rien ici", "ar/404.html": "لا شيء هنا" })
  for (const [path, says] of [
    ["/ar/rien/", "لا شيء هنا"],
    ["/en/rien/", "Rien ici"],
    ["/arabe/", "Rien ici"]
  ] as const) {
    const missing = await stranger(path)
    expect([missing.status, await missing.text()]).toEqual([404, says])
  }
})

test("a withdrawn reco answers that it is gone in each of its languages, with the page that explains", async () => {
  const { stranger } = await siteOf({
    "r/dos/index.html": "Retirée",
    "en/r/dos/index.html": "Withdrawn",
    "ar/r/dos/sources/index.html": "مسحوبة",
    "r/dosage/index.html": "Dosage",
    "gone.json": '{"format":1,"recos":["dos"]}'
  })
  const gone = await stranger("/r/dos/")
  expect(gone.status).toBe(410)
  expect(await gone.text()).toBe("Retirée")
  for (const path of ["/en/r/dos/", "/ar/r/dos/sources/"]) expect((await stranger(path)).status).toBe(410)
  expect((await stranger("/r/dosage/")).status).toBe(200)
})

test("what has not changed is not sent again, and what is named by its content is kept for ever", async () => {
  const { stranger } = await siteOf({
    "index.html": "Accueil",
    "_astro/page.E9ctESGr.js": "1",
    "search-index/fr-0123456789abcdef/words-d.json": "{}"
  })
  const first = await stranger("/")
  expect(first.headers.get("cache-control")).toBe("no-cache")
  const etag = first.headers.get("etag") ?? ""
  expect((await stranger("/", { headers: { "if-none-match": etag } })).status).toBe(304)
  for (const path of ["/_astro/page.E9ctESGr.js", "/search-index/fr-0123456789abcdef/words-d.json"])
    expect((await stranger(path)).headers.get("cache-control")).toContain("immutable")
})

test("a new build takes the place of the one before at once", async () => {
  const { stranger, build } = await siteOf({ "index.html": "un" })
  expect(await (await stranger("/")).text()).toBe("un")
  await build("two", { "index.html": "deux" })
  expect(await (await stranger("/")).text()).toBe("deux")
  await build("three", { "index.html": "trois" })
  expect(await (await stranger("/")).text()).toBe("trois")
})

test("a page opened before a new build still finds its parts, but no page of that time", async () => {
  const { stranger, build } = await siteOf({ "old/index.html": "ancienne", "search-index/fr-0a/words-d.json": "index" })
  await build("two", { "index.html": "deux" })
  expect(await (await stranger("/search-index/fr-0a/words-d.json")).text()).toBe("index")
  expect((await stranger("/old/")).status).toBe(404)
})

test("no address leads out of the site's folder", async () => {
  const { stranger, house } = await siteOf({ "index.html": "Accueil" })
  writeFileSync(join(house.config.dataDir, "secret"), "s3cret")
  for (const path of [
    "/../../secret",
    "/..%2f..%2f..%2fsecret",
    "/%2e%2e/%2e%2e/%2e%2e/secret",
    "/..\\..\\..\\secret",
    "/%00"
  ]) {
    const answer = await stranger(path)
    expect(await answer.text()).not.toContain("s3cret")
  }
})

test("no page may run anything but the site's own scripts, nor take anything from elsewhere", async () => {
  const { stranger } = await siteOf({ "index.html": "Accueil", "recherche/index.html": "Recherche" })
  for (const path of ["/", "/recherche/"]) {
    const policy = (await stranger(path)).headers.get("content-security-policy") ?? ""
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
  }
})

test("before the first build the site says that it is being prepared", async () => {
  const { stranger } = await siteOf({})
  const answer = await stranger("/")
  expect(answer.status).toBe(503)
  expect(await answer.text()).toBe("Le site public se prépare. Revenez dans une minute.")
})
