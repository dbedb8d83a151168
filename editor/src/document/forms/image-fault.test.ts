import { expect, it } from "vitest"
import { imageFault, MOST_IMAGE_BYTES } from "./image-fault.ts"

it.each([
  ["photo.jpg", "image/jpeg", 1, null],
  ["dessin.png", "image/png", MOST_IMAGE_BYTES, null],
  ["sans-nature.webp", "", 1, null],
  ["photo.jpg", "image/jpeg", MOST_IMAGE_BYTES + 1, "too-large"],
  ["IMG_0001.HEIC", "", 1, "phone-photo"],
  ["IMG_0001.heif", "image/heif", 1, "phone-photo"],
  ["plan.svg", "image/svg+xml", 1, "unknown-image"],
  ["reco.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 1, "unknown-image"],
  ["scan.tiff", "image/tiff", MOST_IMAGE_BYTES + 1, "unknown-image"]
] as const)("%s (%s, %i bytes)", (name, type, size, fault) => {
  expect(imageFault({ name, type, size })).toBe(fault)
})
