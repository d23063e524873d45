/** placeholder */
export default function Deputies() {
  return null;
}
