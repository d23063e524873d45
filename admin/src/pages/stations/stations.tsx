/** placeholder */
export default function Stations() {
  return null;
}
