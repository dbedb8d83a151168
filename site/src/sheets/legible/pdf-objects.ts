import { inflateSync } from "node:zlib"

/** The objects of a PDF as its compiler wrote them: text as bytes (latin1), by number. */
export interface PdfObjects {
  head: string
  objects: Map<number, string>
  trailer: string
}

const STREAM = /^(<<[\s\S]*?>>)\nstream\n([\s\S]*)\nendstream/

/**
 * Takes a PDF of Typst’s apart: objects in the order of the file, a plain table of their places, no object within another.
 * @throws RangeError when it is written in another way.
 */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes).toString("latin1")
  const places = placesOf(file)
  const objects = new Map<number, string>()
  for (const [index, { number, at }] of places.entries()) {
    const body = file.slice(at, places[index + 1]?.at ?? file.lastIndexOf("\nxref\n"))
    const [whole, name] = /^(\d+) 0 obj\n/.exec(body) ?? []
    const end = body.lastIndexOf("\nendobj")
    if (whole === undefined || Number(name) !== number || end < 0)
      throw new RangeError(`no object ${number} at its place`)
    objects.set(number, body.slice(whole.length, end))
  }
  const trailer = /\ntrailer\n([\s\S]*?)\nstartxref\n/.exec(file.slice(file.lastIndexOf("\nxref\n")))?.[1]
  if (trailer === undefined) throw new RangeError("the file has no trailer")
  return { head: file.slice(0, places[0]?.at ?? 0), objects, trailer }
}

/** Where each object in use begins, in the order of the file. */
function placesOf(file: string): { number: number; at: number }[] {
  const [, count = "", rows = ""] =
    /\nxref\n0 (\d+)\n([\s\S]*?)trailer\n/.exec(file.slice(file.lastIndexOf("\nxref\n"))) ?? []
  const entries = rows.match(/\d{10} \d{5} [nf]\s*/g) ?? []
  if (entries.length === 0 || entries.length !== Number(count))
    throw new RangeError("the file has no plain table of objects")
  return entries
    .flatMap((row, number) => (row.includes("n") ? [{ number, at: Number(row.slice(0, 10)) }] : []))
    .toSorted((one, other) => one.at - other.at)
}

/** Puts the objects together again, each at a place that the table tells. */
export function writeObjects({ head, objects, trailer }: PdfObjects): Uint8Array<ArrayBuffer> {
  const places = new Map<number, number>()
  const parts = [head]
  let at = head.length
  for (const [number, body] of objects) {
    places.set(number, at)
    const part = `${number} 0 obj\n${body}\nendobj\n\n`
    parts.push(part)
    at += part.length
  }
  const size = Math.max(...objects.keys()) + 1
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number)
    return place === undefined ? "0000000000 65535 f\r\n" : `${String(place).padStart(10, "0")} 00000 n\r\n`
  })
  parts.push(`xref\n0 ${size}\n${rows.join("")}trailer\n${trailer}\nstartxref\n${at}\n%%EOF`)
  return new Uint8Array(Buffer.from(parts.join(""), "latin1"))
}

/** The bytes of a stream, unpacked. @throws RangeError when the object is none. */
export function streamOf(body: string): string {
  const [, dictionary = "", data] = STREAM.exec(body) ?? []
  if (data === undefined) throw new RangeError("no stream where one should be")
  return dictionary.includes("/FlateDecode") ? inflateSync(Buffer.from(data, "latin1")).toString("latin1") : data
}
