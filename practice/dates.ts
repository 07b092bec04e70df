/** `3/4/21`, in UTC, as the portal's tables show it. */
export function shortDate(iso: string): string {
  const date = new Date(iso)
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${String(date.getUTCFullYear()).slice(-2)}`
}
