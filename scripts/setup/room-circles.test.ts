import { describe, expect, it } from "vitest"
import { arrowsBetweenRooms, circlesOf, roomOf } from "./room-circles.ts"

describe("the rooms of a workspace", () => {
  it.each([
    ["server/src/recos/team.ts", "server/src/recos"],
    ["server/src/evidence/gradings/routes.ts", "server/src/evidence"],
    ["server/src/house.ts", "server/src/house.ts"],
    ["scripts/seed/demo-life.ts", "scripts/seed"],
    ["site/scripts/build.ts", null],
    ["node_modules/hono/index.js", null]
  ])("finds the room of %s", (path, room) => {
    expect(roomOf(path)).toBe(room)
  })

  it("knows no circle where arrows go one way, within a room or into another workspace", () => {
    const arrows = arrowsBetweenRooms([
      { from: "server/src/life/a.ts", to: "server/src/recos/b.ts" },
      { from: "server/src/recos/b.ts", to: "server/src/house.ts" },
      { from: "server/src/recos/b.ts", to: "server/src/recos/c.ts" },
      { from: "server/src/recos/c.ts", to: "server/src/recos/b.ts" },
      { from: "server/src/recos/c.ts", to: "schemas/src/life/d.ts" }
    ])
    expect(circlesOf(arrows)).toEqual([])
  })

  it("finds a circle of two, one of three by way of a file in src, and keeps them apart", () => {
    const arrows = arrowsBetweenRooms([
      { from: "server/src/a/1.ts", to: "server/src/b/1.ts" },
      { from: "server/src/b/2.ts", to: "server/src/a/2.ts" },
      { from: "server/src/b/2.ts", to: "server/src/c/1.ts" },
      { from: "server/src/c/1.ts", to: "server/src/d.ts" },
      { from: "server/src/d.ts", to: "server/src/e/1.ts" },
      { from: "server/src/e/1.ts", to: "server/src/c/2.ts" }
    ])
    expect(circlesOf(arrows)).toEqual([
      ["server/src/a", "server/src/b"],
      ["server/src/c", "server/src/d.ts", "server/src/e"]
    ])
  })
})
