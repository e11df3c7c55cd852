package ua.journal.web.security;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes the nonce of its page into each form. PrimeFaces takes a form only with that field and
 * leaves it to a script to put it there: who presses a button before the script has run, or has
 * none, would be refused.
 */
public class FormNonces implements SystemEventListener {
  private static final String FIELD = "primefaces.nonce";
  private static final String FORM = "jakarta.faces.Form";

  @Override
  public void processEvent(SystemEvent event) {
    RenderKit kit =
        ((RenderKitFactory) FactoryFinder.getFactory(FactoryFinder.RENDER_KIT_FACTORY))
            .getRenderKit(event.getFacesContext(), RenderKitFactory.HTML_BASIC_RENDER_KIT);
    kit.addRenderer(
        UIForm.COMPONENT_FAMILY,
        FORM,
        new WithNonce(kit.getRenderer(UIForm.COMPONENT_FAMILY, FORM)));
  }

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  private static final class WithNonce extends RendererWrapper {
    WithNonce(Renderer form) {
      super(form);
    }

    @Override
    public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
      super.encodeBegin(context, component);
      var writer = context.getResponseWriter();
      writer.startElement("input", null);
      writer.writeAttribute("type", "hidden", null);
      writer.writeAttribute("name", FIELD, null);
      writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
      writer.endElement("input");
    }
  }
}
