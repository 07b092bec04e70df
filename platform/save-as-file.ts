/** Has the browser save a text as a JSON file, where the person's downloads go. */
export function saveAsFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the content over by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address))
}
