import { describe, expect, it } from "vitest"
import { buildsToLetGo, cacheName, isOfGateway, mannerFor } from "./kept-build.ts"

const ORIGIN = "https://recos.test"
const manner = (path: string, mode: RequestMode = "cors", method = "GET") =>
  mannerFor({ method, mode, url: new URL(path, ORIGIN).href }, ORIGIN)

describe("how the worker answers", () => {
  it("answers pages of the workspace and their fingerprinted files", () => {
    expect(manner("/atelier/", "navigate")).toBe("page")
    expect(manner("/atelier/recos/12/ecrire?langue=en#section-reasons", "navigate")).toBe("page")
    expect(manner("/atelier/assets/index-D3adBeef.js")).toBe("file")
    expect(manner("/atelier/assets/index-D3adBeef.css", "no-cors")).toBe("file")
  })

  it.each([
    ["the interface", manner("/api/me")],
    ["an answer opened as a page", manner("/api/recos/12/export.md", "navigate")],
    ["the public site", manner("/r/mal-de-dos/", "navigate")],
    ["an address that only begins alike", manner("/atelier-ouvert/", "navigate")],
    ["another origin", manner("https://elsewhere.test/atelier/assets/index-D3adBeef.js")],
    ["a change", manner("/atelier/", "navigate", "POST")],
    ["the worker itself", manner("/atelier/service-worker.js")],
    ["an asset asked for by a way round", manner("/atelier/assets/../../api/me")]
  ])("leaves %s untouched", (_name, found) => {
    expect(found).toBe("untouched")
  })

  it("takes a gateway’s word for no answer, and no other refusal", () => {
    expect([502, 503, 504].every(isOfGateway)).toBe(true)
    expect([200, 304, 401, 403, 404, 500].some(isOfGateway)).toBe(false)
  })
})

describe("the builds that a device keeps", () => {
  it("are the one in use and the one before it, for pages that are still open", () => {
    const names = [cacheName("a"), cacheName("b"), cacheName("c")]
    expect(buildsToLetGo(names, "c")).toEqual([cacheName("a")])
    expect(buildsToLetGo([cacheName("a"), cacheName("b")], "b")).toEqual([])
  })

  it("keep the one in use when an older one comes back", () => {
    expect(buildsToLetGo([cacheName("a"), cacheName("b"), cacheName("c")], "a")).toEqual([cacheName("b")])
  })

  it("leave alone what the public site keeps at the same address", () => {
    expect(buildsToLetGo(["recos /hors-ligne/a/", cacheName("a"), "recos /hors-ligne/b/"], "b")).toEqual([])
  })
})
