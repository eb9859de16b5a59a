package app.aladdin.client.entities;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which project is to be open: what the person chose, else what was open last, else the first
/// there is. An immutable value.
///
/// @param chosen opened in this run; empty when none was
/// @param last open in an earlier run; empty when none was
/// @param ids known by id alone, for servers that have no list of projects
record ProjectChoice(String chosen, String last, List<String> ids) {

    ProjectChoice {
        ids = List.copyOf(ids);
    }

    static ProjectChoice none() {
        return new ProjectChoice("", "", List.of());
    }

    /// The choice remembered from an earlier run, under what was chosen meanwhile.
    ProjectChoice remembered(String lastOpen, List<String> knownIds) {
        List<String> all = new ArrayList<>(ids);
        knownIds.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return new ProjectChoice(chosen, lastOpen, all);
    }

    ProjectChoice choose(String id) {
        List<String> all = new ArrayList<>(ids);
        if (!all.contains(id)) {
            all.add(id);
        }
        return new ProjectChoice(id, last, all);
    }

    /// What was chosen is not there any more.
    ProjectChoice forget() {
        return new ProjectChoice("", "", ids.stream().filter(id -> !id.equals(wanted())).toList());
    }

    /// What is wanted, whether there is a list of projects or not; empty when nobody said.
    String wanted() {
        return chosen.isEmpty() ? last : chosen;
    }

    /// The project to open out of a list.
    Optional<JsonNode> from(List<JsonNode> projects) {
        return projects.stream()
                .filter(project -> Documents.id(project).equals(wanted()))
                .findFirst()
                .or(() -> chosen.isEmpty() ? projects.stream().findFirst() : Optional.empty());
    }

    String idsText() {
        return Json.text(Json.texts(ids));
    }

    static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        Json.parse(text).forEach(id -> ids.add(id.asText()));
        return ids;
    }
}
