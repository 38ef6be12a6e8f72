/** Where pictures of the content come from: the host writes the folders' addresses into the page, content names files below one of them. */
export function pictureAddress(path: string, shipped: boolean): string {
  const data = document.getElementById('panel')?.dataset;
  return `${data?.[shipped ? 'pictures' : 'ownPictures'] ?? ''}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
