package ua.journal.web.host;

import ua.journal.spi.Signer;

/** A signer behind the host's edge. */
final class GuardedSigner implements Signer {
  private final Signer signer;
  private final Edge edge;

  GuardedSigner(Signer signer, Edge edge) {
    this.signer = signer;
    this.edge = edge;
  }

  @Override
  public Seal seal(byte[] content) {
    return edge.answer(() -> signer.seal(content));
  }

  @Override
  public Verdict verify(byte[] content, Seal seal) {
    return edge.answer(() -> signer.verify(content, seal));
  }

  @Override
  public String renew() {
    return edge.answer(signer::renew);
  }

  @Override
  public void close() {
    edge.answer(
        () -> {
          signer.close();
          return true;
        });
  }
}
