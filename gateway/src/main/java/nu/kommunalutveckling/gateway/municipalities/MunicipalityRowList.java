package nu.kommunalutveckling.gateway.municipalities;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The flat table, whole: figure by figure and year by year, those of networks last. */
@Schema(name = "MunicipalityRowList")
record MunicipalityRowList(List<MunicipalityRowView> items) {}
