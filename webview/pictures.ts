/** Where pictures of the content come from: the host writes the folder's address into the page, content names files below it. */
export function pictureAddress(path: string): string {
  return `${document.getElementById('panel')?.dataset['pictures'] ?? ''}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
