/** Whether nodes have words or pictures to show: neither blanks between tags do, nor scripts. */
export function showsSomething(nodes: readonly Node[]): boolean {
  return nodes.some((node) => {
    if (!(node instanceof Element)) return node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
    if (node.matches('script,style,template,link')) return false;
    return node.matches('img,svg,video') || showsSomething([...node.childNodes]);
  });
}
